declare module "edtf" {
  /** Parses a value; throws where it is none. Times in milliseconds, infinite for an open end. */
  export default function edtf(value: string): {readonly min: number; readonly max: number};
}
