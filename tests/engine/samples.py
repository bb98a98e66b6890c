"""Small flows that have one of everything, to play stories with."""

NOTICES = '[unclear]\ntext = "Say again?"\n'
RATE = """
again = "menu"
again_within = "30 minutes"
patience = "15 minutes"
tries = 2
silence = "bye"
unclear = "human"
[rate]
ask = "How strong, 0 to 10?"
voice = "How strong? Press a number."
number = "0..10"
save = "strength"
then = { "0..7" = "told", "8..10" = "human" }
[told]
say = "A {strength}."
then = "act"
[act]
do = "page_human"
with = { kind = "medical" }
promises = "a_human"
waiting = "Still asking."
then = { claimed = "met", nobody = "alone", no_one = "alone", withdrawn = "alone" }
[met]
say = "Somebody is here."
end = "met"
[alone]
say = "Nobody yet."
end = "alone"
[human]
say = "Get a person."
end = "human"
[bye]
say = "The door is open."
end = "left"
"""
MENU = """
tries = 0
silence = "bye"
unclear = "bye"
[pick]
ask = "What?"
answers.rate = { label = "Rate", then = "rate" }
answers.joke = { label = "Joke", then = "joke", hear = ["fun"] }
answers.both = { label = "Both", then = "joke" }
[rate]
run = "rate"
then = { met = "well", alone = "bye", human = "bye", left = "bye" }
[joke]
do = "remember"
then = "bye"
[well]
say = "Good."
then = "bye"
[bye]
end = "done"
"""
CRISIS = """
silence = "bye"
unclear = "bye"
[ask]
decide = "someone_on_call"
then = { yes = "safe", no = "bye" }
[safe]
ask = "Safe?"
then = "bye"
[bye]
say = "Call 911."
end = "told"
"""
WALK = """
silence = "look"
unclear = "look"
[walk]
ask = "Take a walk. I'll ask in 15 min."
number = "0..10"
promises = "check_back"
then = "bye"
[look]
ask = "And now?"
number = "0..10"
silence = "bye"
unclear = "bye"
then = "bye"
[bye]
end = "done"
"""
FLOWS = {"rate": RATE, "menu": MENU, "crisis": CRISIS, "walk": WALK, "notices": NOTICES}
