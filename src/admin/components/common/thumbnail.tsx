import { Photo } from "@medusajs/icons"

/** The small picture of an item; the title stands beside it, so it needs no words. */
export function Thumbnail({ src }: { src: string | null }) {
  return (
    <div className="bg-ui-bg-component border-ui-border-base flex h-10 w-8 shrink-0 items-center justify-center overflow-hidden rounded border">
      {src ? (
        <img src={src} alt="" loading="lazy" className="h-full w-full object-cover object-center" />
      ) : (
        <Photo className="text-ui-fg-muted" />
      )}
    </div>
  )
}
