# A release is a happening of its own, not the capture it ends.
document: a
published: 2019-02-28
Pakistan captured an Indian pilot on Wednesday, the Pakistani military said.
Pakistan's prime minister said the pilot would be released on Friday as a gesture of peace.
---
document: b
published: 2019-03-01
Pakistan released the captured Indian pilot at the Wagah crossing on Friday.
India's government said it was glad to have him home.
---
incident: capture
  told: a captured
incident: release
  told: b released
