// Every provision that a part of a law pack cites.

/** The `article` fields anywhere in a value, in their order, each once. */
export const listArticles = (value: unknown): readonly string[] => [...new Set(visit(value))];

const visit = (value: unknown): string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "article" || key === "residentsArticle") && typeof inner === "string" ? [inner] : visit(inner),
  );
};
