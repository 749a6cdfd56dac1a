/** What somebody typed into a field of a form. */
export function said(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}
