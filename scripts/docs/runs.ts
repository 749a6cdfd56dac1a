/** Which test runs all shell and JavaScript of a page, in its order. */
export const WALKED: Readonly<Record<string, string>> = {
  "docs/guides/en/storefront.md": "integration-tests/flows/guide.spec.ts",
  "docs/guides/id/storefront.md": "integration-tests/flows/guide.spec.ts",
  "docs/guides/production.md": "integration-tests/package/restore.mjs",
  "docs/guides/en/install.md": "integration-tests/package/guide.mjs",
  "docs/guides/id/install.md": "integration-tests/package/guide.mjs",
  "README.md": "scripts/walk.mjs",
  "docs/search.md": "integration-tests/modules/search.spec.ts",
}

/** Commands that no walk runs, and why not. */
export const NOT_WALKED: Readonly<Record<string, string>> = {
  "npm test": "it is what runs the walks",
  "npm run coverage": "it is npm test, counted",
  "npm run check": "it is run before each change, and takes minutes",
  "npm run sandbox": "npm start starts it",
  "open http://localhost:4900/": "a person looks at it",
}

/** What is no program, page by page: what it is. */
export const SHOWN: Readonly<Record<string, string>> = {
  html: "a part of a page, for a browser",
}
