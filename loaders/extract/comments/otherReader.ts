/** The target of a comment that is for or against another reader. */
export const OTHER_READER = "other commenter";
