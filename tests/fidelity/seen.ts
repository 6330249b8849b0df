/** Who saw real Excel do something, and where. */
export interface Seen {
  readonly platform: "Windows" | "Mac" | "web";
  /** Version and build; null where a report does not tell. */
  readonly version: string | null;
  /** ISO day. */
  readonly on: string;
  /** "us", or the address of the report. */
  readonly by: string;
  /** What Excel did, in a sentence. */
  readonly what: string;
}
