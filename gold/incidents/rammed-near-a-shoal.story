# "Was rammed" and "collided with": one collision. A second one, two months later, is claimed and rejected by a capital's name.
document: a
published: 2024-06-17
A Philippine supply boat was rammed and towed away by Chinese coast guard ships near Second Thomas Shoal on Monday, the armed forces of the Philippines said. A sailor lost a thumb.
---
document: b
published: 2024-06-17
The Philippine vessel ignored repeated warnings and deliberately collided with a Chinese ship near Second Thomas Shoal on Monday, according to China's coast guard. The coast guard described its own measures as professional and lawful.
---
document: c
published: 2024-08-31
China's coast guard accused a Philippine ship of ramming one of its vessels near Sabina Shoal on Saturday, a claim that Manila rejected.
---
incident: June
  told: a rammed
  told: b collided
  occurrence: agreed
  place: agreed
  actor: disputed
incident: August
  told: c ramming
  occurrence: disputed
