import { clx } from "@medusajs/ui"
import type { ModerationView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Props = { pictures: ModerationView["pictures"]; title: string; onZoom: () => void }

/** All of them, large and beside each other; on a phone one after the other, by a swipe. */
export function Pictures({ pictures, title, onZoom }: Props) {
  const { t } = useTexts()
  if (pictures.length === 0) {
    return (
      <div className="bg-ui-bg-component text-ui-fg-muted txt-small flex h-40 items-center justify-center rounded-lg">
        {t("moderation.noPictures")}
      </div>
    )
  }
  return (
    <ul
      className={clx(
        "flex snap-x gap-2 overflow-x-auto lg:grid lg:overflow-visible",
        pictures.length > 1 && "lg:grid-cols-2"
      )}
    >
      {pictures.map(({ src, srcset, url }, index) => (
        <li
          key={url}
          className={clx(
            "shrink-0 snap-center lg:w-auto",
            pictures.length > 1 ? "w-4/5" : "w-full"
          )}
        >
          <button
            type="button"
            onClick={onZoom}
            aria-label={t("moderation.zoom", { number: index + 1 })}
            className="bg-ui-bg-component focus-visible:shadow-borders-focus block w-full cursor-zoom-in overflow-hidden rounded-lg outline-none"
          >
            <img
              src={src}
              srcSet={srcset ?? undefined}
              sizes="(min-width: 1024px) 45vw, 80vw"
              alt={t("moderation.picture", { number: index + 1, title })}
              className="aspect-square max-h-[65vh] w-full object-contain"
            />
          </button>
        </li>
      ))}
    </ul>
  )
}
