declare module "pbf" {
  /** A file in protocol buffers, read from `pos` on. */
  export default class Pbf {
    constructor(bytes: Uint8Array);
    pos: number;
    readonly length: number;
    /** Calls `readField` for each field of a message; a field whose value is not read is passed over. */
    readMessage<Message>(readField: (field: number, message: Message, file: Pbf) => void, message: Message): Message;
    readVarint(): number;
    /** A number that may be negative. */
    readSVarint(): number;
    readString(): string;
  }
}
