# A strike: one tells of patients hurt, the other says that there were none.
document: a
published: 2022-03-09
Ukraine said Russian aircraft had bombed a maternity hospital in Mariupol on Wednesday and wounded seventeen people.
---
document: b
published: 2022-03-10
Russia's Defence Ministry said its aircraft had not bombed the hospital in Mariupol on Wednesday.
The ministry called the report a provocation.
---
incident: strike
  told: a bombed
  told: b bombed
  occurrence: disputed
  wounded: one-sided
  wounded UKR: seventeen
