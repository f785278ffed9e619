/** Whether a value is a Buffer of Node: no value is, in a browser. */
export const isNodeBuffer = (_value: unknown): boolean => false
