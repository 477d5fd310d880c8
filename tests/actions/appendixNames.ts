/** The sheets that a press writes for the sample of Khánh Hòa 2020, in the order of the document. */
export const appendixNames = [
  "PL I.1 - Sở, ban, ngành",
  "PL I.2.1 - Sở, ban, ngành",
  "PL I.2.2 - Sở, ban, ngành",
  "PL II.1 - UBND cấp huyện",
  "PL II.2.1 - UBND cấp huyện",
  "PL II.2.2 - UBND cấp huyện",
  "PL III.1 - Đơn vị sự nghiệp",
  "PL III.2.1 - Đơn vị sự nghiệp",
  "PL III.2.2 - Đơn vị sự nghiệp",
  "PL B.I - Sở, ban, ngành",
  "PL B.II - UBND cấp huyện",
  "PL B.III - Đơn vị sự nghiệp",
] as const;
