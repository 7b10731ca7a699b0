import { jobunivers } from 'jobunivers/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    jobunivers({
      vendor: { id: '__VENDOR__', name: '__VENDOR_NAME__' },
      name: '__the-name__',
      // Kept free in a page before the widget is there, so that nothing moves.
      sizes: [{ minInlineSize: 0, blockSize: 640 }],
    }),
  ],
});
