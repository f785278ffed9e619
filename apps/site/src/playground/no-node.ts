/** No browser has the Buffers of Node. A library that writes CSV asks of each of its options whether it is one. */
export const isNodeBuffer = (_value: unknown): boolean => false
