import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The vitest helper loads rules as an installed package does, past vite.
    server: { deps: { external: [/\/\.build\/sdk\//] } },
    globalSetup: ["test/setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
