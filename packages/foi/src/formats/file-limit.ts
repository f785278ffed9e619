/** How many bytes a file may have where nothing else is given, and how many a Word document may unpack to. */
export const fileLimit = 20 * 2 ** 20
