/** Where the static files are written that pages download. */
export const downloadFolder = 'generated/static'
