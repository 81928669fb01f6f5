# Somebody denies what nobody in the text has said: no incident.
document: a
published: 2022-03-02
Belarus denied that its troops had entered Ukraine.
Poland's Foreign Ministry said there was no attack on its territory.
---
never: a entered
never: a attack
