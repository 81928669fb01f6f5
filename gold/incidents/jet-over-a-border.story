# A downing: the act is agreed, the airspace is not.
document: a
published: 2015-11-24
Turkey said its fighters had shot down a Russian warplane near the Syrian border on Tuesday after it violated Turkish airspace.
---
document: b
published: 2015-11-24
Russia's Defence Ministry confirmed that Turkish jets had shot down a Su-24 bomber over Syria on Tuesday.
The ministry said the bomber had never left Syrian airspace.
---
incident: downing
  told: a shot down
  told: b shot down
  occurrence: agreed
  act: agreed
