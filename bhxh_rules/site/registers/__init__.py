"""Pages that look across all articles: matrix, open points, glossary, references, and what is out of date."""
