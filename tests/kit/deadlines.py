"""The product's own deadlines, made as long as a busy machine may need: no test is about how fast this machine is."""

from sqlalchemy import Engine, event

from hotline.carrier.twilio import Twilio
from hotline.queue import RedisWakeups
from hotline.services.hotline import Hotline
from tests.kit import carrier as carriers
from tests.kit.waiting import PATIENCE

# No power is ever cut here, so nothing waits for a disk. What gives up sooner in a real line waits as long as we do.
_POSTGRESQL = {
    "connect_timeout": int(PATIENCE),
    "options": f"-c lock_timeout={PATIENCE:.0f}s -c statement_timeout={PATIENCE:.0f}s -c synchronous_commit=off",
}
_SQLITE = ("synchronous=OFF", f"busy_timeout={PATIENCE * 1000:.0f}")


def patient(hotline: Hotline) -> Hotline:
    """The same hotline, which gives its database, its Redis and its carrier all the time they may need here."""
    for engine in {hotline.db.engine, hotline.db.reader}:
        _patient_with_database(engine)
    assert isinstance(hotline.carrier, Twilio)
    assert isinstance(hotline.wakeups, RedisWakeups)
    hotline.carrier._client.http_client.timeout = (PATIENCE, PATIENCE)
    patient_with_redis(hotline.wakeups)
    return hotline


def patient_with_redis(wakeups: RedisWakeups) -> RedisWakeups:
    """The same wake-ups, which wait for a Redis that has been given no processor time."""
    wakeups._redis.connection_pool.connection_kwargs |= {"socket_timeout": PATIENCE, "socket_connect_timeout": PATIENCE}
    return wakeups


def twilio(url: str, *, connect: float = PATIENCE, read: float = PATIENCE) -> Twilio:
    """Twilio at that address, with these deadlines in seconds: short ones only where nothing is ever answered."""
    made = Twilio(carriers.ACCOUNT, carriers.TOKEN, base_url=url)
    made._client.http_client.timeout = (connect, read)
    return made


def _patient_with_database(engine: Engine) -> None:
    """Whoever connects from now on has the deadlines of these tests."""
    engine.dispose()
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine, "connect")
        def _on_connect(connection: object, _record: object) -> None:
            for pragma in _SQLITE:
                connection.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    else:

        @event.listens_for(engine, "do_connect")
        def _before_connecting(_dialect: object, _record: object, _words: object, named: dict[str, object]) -> None:
            named.update(_POSTGRESQL)
