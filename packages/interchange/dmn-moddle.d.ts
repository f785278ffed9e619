// The library publishes no types of its own.
declare module 'dmn-moddle' {
  export interface ModdleElement {
    readonly $type: string
    readonly [property: string]: unknown
  }
  export class DmnModdle {
    create(type: string, properties: Readonly<Record<string, unknown>>): ModdleElement
    toXML(element: ModdleElement, options?: { readonly format?: boolean }): Promise<{ readonly xml: string }>
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: ModdleElement; readonly warnings: readonly Error[] }>
  }
}
