# A hypothesis and a plan.
document: a
published: 2022-08-01
China would blockade Taiwan if war broke out, an analyst said.
Taiwan plans to test its missiles next month.
---
never: a blockade
never: a test
