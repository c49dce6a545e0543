/** What forums put before a thread's title: "Thread: New ferry", "The Sound :: View topic - New ferry". */
const TOPIC = /^(?:.{1,60}\s::\s)?(?:view |author )?(?:topic|thread)(?:\s-\s|:\s)/iu;
/** "(Read 812 times)" */
const READ = /\s{1,3}\(read [\d,.]{1,9} times\)$/iu;

/** A title without what forums put around it. */
export const plainTitle = (title: string): string => title.replace(TOPIC, "").replace(READ, "");
