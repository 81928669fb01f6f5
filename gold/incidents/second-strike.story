# "Another" keeps two strikes of one day apart.
document: a
published: 2024-01-10
Ukraine said a Russian missile had struck a hotel in Kharkiv on Wednesday.
Another missile struck a school in Kharkiv on Wednesday, Ukraine said.
---
incident: hotel
  told: a struck
incident: school
  told: a struck 2
