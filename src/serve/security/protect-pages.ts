import { secureHeaders } from 'hono/secure-headers'

/**
 * What browsers may do with answers. Scripts and styles come from this server alone and never stand in a page; WebAssembly may
 * be compiled, as the extractor that runs in the page needs it. Nothing may frame a page, and no address is told to others.
 * Encryption is for the proxy in front: this server speaks plain HTTP.
 */
export const protectPages = () =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      workerSrc: ["'self'"],
      manifestSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'no-referrer',
    xFrameOptions: 'DENY',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: false,
  })
