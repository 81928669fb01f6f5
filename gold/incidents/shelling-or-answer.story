# One side shells, the other says that it answered a provocation.
document: a
published: 2022-09-13
Armenia's Defence Ministry said Azerbaijani forces had shelled Armenian posts near Vardenis on Tuesday.
---
document: b
published: 2022-09-13
Azerbaijan's Defence Ministry said Armenian forces had staged a provocation near Vardenis on Tuesday and that its troops had returned fire.
---
incident: posts
  told: a shelled
  told: b returned fire
  initiator: one-sided
  initiator AZE: Armenian forces
