import { useTexts } from "../../lib/texts"

/** Small pictures; each opens in full in a tab of its own. */
export function Photos({ urls, who }: { urls: string[]; who: string }) {
  const { t } = useTexts()
  // They come from users: no other scheme may reach the operator's browser.
  const safe = urls.filter((url) => /^https?:\/\//i.test(url))
  if (safe.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {safe.map((url, index) => {
        const label = t("dispute.photo", { number: index + 1, who })
        return (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer" aria-label={label}>
              <img
                src={url}
                alt={label}
                loading="lazy"
                className="border-ui-border-base h-20 w-20 rounded-md border object-cover"
              />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
