import tseslint from "typescript-eslint";

export default tseslint.config(
  {ignores: [".cache/", "dist/", "out/", "docs/.observablehq/", "node_modules/", "tests/recipes/parts/"]},
  ...tseslint.configs.recommended,
  {rules: {eqeqeq: ["error", "smart"], "no-console": "error"}},
  {files: ["loaders/commands/**", "tests/**"], rules: {"no-console": "off"}}
);
