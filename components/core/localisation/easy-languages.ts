/** Languages that have easy-read texts of their own; in the others easy-read is the layout with the standard texts. */
export const easyLanguages: readonly string[] = ['da', 'en', 'ar'];
