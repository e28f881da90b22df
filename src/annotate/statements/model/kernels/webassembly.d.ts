/** The parts of WebAssembly that are used: neither Node's types nor ECMAScript's have them, and the browser's are not loaded. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { readonly initial: number; readonly maximum?: number })
    readonly buffer: ArrayBuffer
  }

  class Module {
    constructor(bytes: Uint8Array)
  }

  class Instance {
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } })
    readonly exports: object
  }

  function validate(bytes: Uint8Array): boolean
}
