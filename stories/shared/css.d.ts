/** Vite takes style sheets in by import, as text with `?inline`, and many files at once by `import.meta.glob`. */
import type {} from 'vite/client';
