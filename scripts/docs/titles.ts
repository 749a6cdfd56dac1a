import ts from "typescript"

const NAMES = new Set(["describe", "it", "test"])

/**
 * The titles of a spec file as they stand in it: each test's after those of the describes around it, and each describe's.
 * What a title leaves open (`%s`, `${n}`) stays as it is written.
 */
export function titlesOf(file: string, source: string): Set<string> {
  const titles = new Set<string>()
  const visit = (node: ts.Node, around: readonly string[]): void => {
    const title =
      ts.isCallExpression(node) && isNamed(node.expression) ? textOf(node.arguments[0]) : null
    const path = title === null ? around : [...around, title]
    if (title !== null) titles.add(path.join(" "))
    ts.forEachChild(node, (child) => visit(child, path))
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), [])
  return titles
}

/** Whether it is `it`, `it.each(…)`, `describe.each`…``. */
function isNamed(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return NAMES.has(callee.text)
  if (ts.isPropertyAccessExpression(callee)) return isNamed(callee.expression)
  if (ts.isCallExpression(callee)) return isEach(callee.expression)
  return ts.isTaggedTemplateExpression(callee) && isEach(callee.tag)
}

function isEach(callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && callee.name.text === "each" && isNamed(callee)
}

function textOf(title: ts.Expression | undefined): string | null {
  if (!title) return null
  if (ts.isStringLiteral(title) || ts.isNoSubstitutionTemplateLiteral(title)) return title.text
  return ts.isTemplateExpression(title) ? title.getText().slice(1, -1) : null
}
