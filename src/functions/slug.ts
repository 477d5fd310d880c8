/** A name as it is typed into a formula: without diacritics, words joined by hyphens. "Liên tục" is "lien-tuc". */
export const slug = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
