declare module 'html-encoding-sniffer' {
  /** Name of the encoding of an HTML page, by the algorithm of the HTML Standard. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { readonly defaultEncoding?: string; readonly transportLayerEncodingLabel?: string },
  ): string
}
