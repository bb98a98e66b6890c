"""How helpers say that they are on, off, on a break, away, want a swap, or ask when they are on."""

from hotline.domain.hearing.phrases import meanings, phrases

_PAGE = """
on: on, back on, im on, i am on, on duty, on call, on shift, im back, i am back, im back on, back, back now,
  available,
  im available, i am available, avalible, availible, im avalible, put me back on, im on again, ready, im ready,
  clock in, clocking in, clocked in, put me on, put me on call, going on,
  disponible, estoy disponible, ya estoy, ya volvi, ya regrese, de vuelta, de regreso, activo, activa, en turno,
  ya estoy de vuelta, estoy de vuelta, ya ando de vuelta, ando de vuelta, ya estoy de regreso, ando de regreso,
  de turno, estoy de turno, entro, entro de turno
off: off, im off, i am off, going off, goin off, go off, off duty, off call, off shift, off the clock,
  take me off call,
  take me off shift, take me off duty, log off, logging off, sign off, signing off, clock out, clocking out, need off,
  i need off, need to be off, i need to be off, want off, unavailable, im unavailable, not available, not avalible,
  not availible,
  im not available, i am not available, cant be on call, cant be on, not on, fuera de turno, no disponible,
  no estoy disponible, fuera de servicio, salgo, salgo de turno, me salgo, no puedo estar de turno, me voy, apagado,
  apagada, apagar
break: brake, brk, braek, breack, on brake, taking a brake,
  break, brb, on break, on a break, im on break, taking a break, take a break, need a break, i need a break,
  short break, quick break, be right back, be back, ill be back, back in, back at, stepping out, stepping away, lunch,
  on lunch, lunch break, pause, descanso, en descanso, un descanso, pausa, una pausa, receso, vuelvo, regreso,
  ahorita vuelvo, ya vuelvo, vuelvo en, vuelvo a, regreso en, me ausento
away: awy, awya, awey,
  away, im away, i am away, ill be away, out of town, im out of town, out of office, on vacation, im on vacation,
  vacation, on holiday, holiday, traveling, travelling, im traveling, gone, im gone, ill be gone, out, im out,
  ill be out, on leave, fuera, estoy fuera, estare fuera, ausente, de viaje, estoy de viaje, de vacaciones,
  estoy de vacaciones, vacaciones, no voy a estar, no estare
swap: swop, sawp, swp,
  swap, switch, trade, swap shift, swap shifts, swap my shift, switch shift, switch shifts, trade shift,
  trade shifts, cover, cover me, cover my shift, need cover, need coverage, i need cover, need someone to cover,
  can someone cover, can anyone cover, can somebody cover, can someone cover me, can someone cover my shift,
  can anyone cover my shift, can anybody cover, can anybody cover me, can anybody cover my shift, can anyone take,
  can anyone take my shift, can anybody take, can anybody take my shift, can somebody take,
  can somebody take my shift,
  can somebody cover me, can somebody cover my shift, can someone take, can someone take my shift, someone cover,
  anyone cover, cambio, cambiar, cambio de turno, cambiar turno, cambiar mi turno, quien me cubre, alguien me cubre,
  me cubren, me pueden cubrir, alguien me puede cubrir, cubranme, cubreme
shift: shfit, shft, sihft,
  shift, shifts, my shift, my shifts, schedule, my schedule, my hours, when am i on, when am i on call,
  when am i on duty, when do i work, when is my shift, whens my shift, when is my next shift, whens my next shift,
  next shift, am i on, am i on call, am i on duty, what are my shifts, show my shifts, turno, turnos, mi turno,
  mis turnos, horario, mi horario, cuando me toca, cuando es mi turno, cuando trabajo, a que hora me toca,
  estoy de turno hoy
"""
# Of their hours only where a day follows: alone, or with an hour, they answer something else.
TIMELY = frozenset(
    phrases(
        """
cant do, i cant do, cant work, i cant work, cant make, i cant make, cant make it, i cant make it, cant do my shift,
i cant do my shift, cant make my shift, i cant make my shift, wont make it, i wont make it, no puedo el, no puedo este
"""
    )
)
KINDS = {**dict.fromkeys(TIMELY, "off"), **meanings(_PAGE)}
