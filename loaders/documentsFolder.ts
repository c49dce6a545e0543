/** The folder of documents: the environment's DOCUMENTS, else the built-in documents. */
export function documentsFolder(): string {
  return process.env.DOCUMENTS || "data/documents";
}
