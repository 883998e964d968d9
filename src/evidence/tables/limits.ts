/** Most cells with content of all tables of a file. */
export const maxCells = 500_000;
/** Most columns of a table. */
export const maxColumns = 256;
/** Most rows with content of all tables of a file. */
export const maxRows = 50_000;
/** Most tables of a file. */
export const maxTables = 500;
/** Longest text of a cell, in UTF-16 units; a spreadsheet allows 32,767. */
export const maxCellLength = 32_767;
