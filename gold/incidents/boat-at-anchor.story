# A collision at sea told by both, blamed by both.
document: a
published: 2019-06-12
The Philippines said a Chinese vessel had sunk a Filipino fishing boat in the South China Sea on Sunday and left 22 fishermen in the water.
China's embassy said Filipino boats had surrounded the Chinese vessel.
---
incident: boat
  told: a sunk
