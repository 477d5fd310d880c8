/** Whether a field holds nothing but spaces. */
export const isBlank = (text: string): boolean => text.trim() === "";
