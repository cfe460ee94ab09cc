-- A line of the body may tell the day of publication: "Published 4 February 2021".
ALTER TABLE article DROP CONSTRAINT article_publication_basis_code;
ALTER TABLE article ADD CONSTRAINT article_publication_basis_code
  CHECK (publication_basis = ANY (ARRAY['metadata', 'url', 'header', 'dateline', 'file', 'body', 'user', 'unknown']));
