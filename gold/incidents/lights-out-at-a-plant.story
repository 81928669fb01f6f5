# Sabotage told by one side, the accused is not heard.
document: a
published: 2021-04-12
Iran accused Israel of attacking its nuclear plant at Natanz on Sunday.
Israel's government did not comment.
---
incident: plant
  told: a attacking
  occurrence: unanswered
