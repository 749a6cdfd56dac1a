import type { Cloth } from "./cloth"
import { both, box, circle, inside, path, place, symmetric, times } from "./svg"
import { body, buttons, hanger, neckTag, sleeves, TORSO } from "./tops"

const folds = (from: number, to: number, spread: readonly number[]) =>
  spread
    .map((x) =>
      path(`M${x * 0.45},${from} C${x * 0.6},${from + 90} ${x * 0.9},${to - 120} ${x},${to}`, {
        line: "#000000",
        width: 4,
        opacity: 0.13,
      })
    )
    .join("")

/** A sleeveless dress with a waist and a wide skirt. */
export function dress(cloth: Cloth): string {
  const outline = symmetric(
    [0, 296],
    [
      [
        [24, 270],
        [46, 240],
        [52, 196],
      ],
      [[88, 206]],
      [
        [86, 250],
        [96, 290],
        [112, 306],
      ],
      [
        [104, 340],
        [90, 366],
        [84, 392],
      ],
      [
        [116, 500],
        [160, 600],
        [176, 690],
      ],
      [
        [110, 706],
        [50, 710],
        [0, 710],
      ],
    ]
  )
  return (
    hanger(196) +
    path("M-52,196 C-30,210 30,210 52,196 L40,280 H-40 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "dress",
      outline,
      path("M40,400 C80,500 90,620 96,720 H240 V380 Z", { fill: "#000000", opacity: 0.06 }) +
        folds(400, 712, [-132, -72, -14, 52, 118])
    ) +
    path(outline, { line: cloth.line }) +
    path("M-86,386 C-40,396 40,396 86,386 L84,406 C40,416 -40,416 -84,406 Z", {
      fill: cloth.accent,
      line: cloth.accentLine,
    }) +
    path("M0,298 V384", { line: cloth.line, width: 2 }) +
    neckTag({ ...TORSO, top: 198 })
  )
}

/** A summer dress on thin straps, with a frill at the hem. */
export function strapDress(cloth: Cloth): string {
  const outline = symmetric(
    [0, 286],
    [
      [
        [30, 270],
        [58, 262],
        [76, 262],
      ],
      [
        [92, 300],
        [94, 330],
        [82, 392],
      ],
      [
        [110, 480],
        [138, 560],
        [148, 610],
      ],
      [
        [90, 622],
        [40, 624],
        [0, 624],
      ],
    ]
  )
  const frill = symmetric(
    [0, 618],
    [
      [
        [60, 618],
        [110, 612],
        [148, 606],
      ],
      [
        [160, 640],
        [172, 676],
        [178, 704],
      ],
      [
        [150, 722],
        [130, 696],
        [104, 714],
      ],
      [
        [80, 726],
        [60, 702],
        [36, 718],
      ],
      [
        [20, 726],
        [10, 722],
        [0, 716],
      ],
    ]
  )
  return (
    hanger(186) +
    both(
      path("M70,264 C66,230 62,204 66,192", { line: cloth.line, width: 9 }) +
        path("M70,264 C66,230 62,204 66,192", { line: cloth.main, width: 4 })
    ) +
    path(outline, { fill: cloth.fill }) +
    inside(
      "dress",
      outline,
      path("M44,400 C80,500 84,560 92,640 H240 V380 Z", { fill: "#000000", opacity: 0.06 }) +
        folds(400, 630, [-100, -44, 20, 84])
    ) +
    path(outline, { line: cloth.line }) +
    path(frill, { fill: cloth.fill, line: cloth.line }) +
    folds(620, 712, [-140, -80, 76, 138]) +
    path("M-83,390 C-40,400 40,400 83,390", { line: cloth.line, width: 8 }) +
    path("M-83,390 C-40,400 40,400 83,390", { line: cloth.main, width: 3, dash: "6 6" })
  )
}

/** A long, loose dress to the ankles with long sleeves. */
function longDress(cloth: Cloth, extra: string): string {
  const torso = {
    ...TORSO,
    top: 168,
    neck: 42,
    drop: 28,
    shoulder: 106,
    armpit: 112,
    waist: 118,
    hem: 176,
    length: 548,
  }
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 330, spread: 92, cuff: 62 }) +
    body(cloth, torso) +
    folds(400, 722, [-128, -70, -20, 40, 96]) +
    neckTag(torso) +
    extra
  )
}

export function gamis(cloth: Cloth): string {
  return longDress(
    cloth,
    path("M0,196 V360", { line: cloth.line }) +
      buttons(cloth, 216, 344, 5) +
      path("M-113,372 C-50,384 50,384 113,372", { line: cloth.line, width: 2 }) +
      both(path("M136,496 L190,484", { line: cloth.line, width: 2 })) +
      path("M-42,170 C-36,190 -20,198 0,198 C20,198 36,190 42,170", {
        line: cloth.accent,
        width: 8,
      })
  )
}

/** A black dress with embroidery down the front and on the cuffs. */
export function abaya(cloth: Cloth): string {
  const sprig = (y: number) =>
    path(`M0,${y} C14,${y - 14} 26,${y - 12} 30,${y - 2} C20,${y + 8} 10,${y + 8} 0,${y} Z`, {
      fill: cloth.accent,
    })
  return longDress(
    cloth,
    path("M0,196 V716", { line: cloth.accent, width: 4 }) +
      times(12, (i) => both(sprig(226 + i * 40))) +
      both(
        path("M132,484 L192,470 M133,494 L194,480 M134,504 L196,490", {
          line: cloth.accent,
          width: 3,
        })
      ) +
      path("M-42,170 C-36,190 -20,198 0,198 C20,198 36,190 42,170", {
        line: cloth.accent,
        width: 7,
      })
  )
}

export function tunic(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    top: 196,
    neck: 42,
    drop: 26,
    shoulder: 112,
    armpit: 120,
    waist: 124,
    hem: 146,
    length: 450,
  }
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 340, spread: 80, cuff: 52 }) +
    body(cloth, torso) +
    folds(440, 654, [-104, -50, 34, 90]) +
    neckTag(torso) +
    path("M-12,222 H12 V380 H-12 Z", { fill: cloth.accent, line: cloth.accentLine, width: 2 }) +
    path("M-42,198 C-36,216 -20,224 0,224 C20,224 36,216 42,198", {
      line: cloth.accent,
      width: 10,
    }) +
    buttons({ ...cloth, accent: "#f4ead6", accentLine: "#a08f74" }, 246, 362, 4) +
    both(path("M146,526 L198,514", { line: cloth.accent, width: 10 }))
  )
}

/** The Javanese blouse: open front with a panel across the chest, and lace along its edges. */
export function kebaya(cloth: Cloth): string {
  const torso = {
    ...TORSO,
    neck: 48,
    drop: 150,
    shoulder: 108,
    armpit: 114,
    waist: 96,
    hem: 138,
    length: 370,
  }
  const edge = "M48,222 C46,290 32,340 8,372 C12,460 50,540 70,598"
  const blossom = (x: number, y: number) =>
    times(5, (i) => {
      const angle = (i * Math.PI * 2) / 5
      return circle(Math.round(x + Math.cos(angle) * 8), Math.round(y + Math.sin(angle) * 8), 5, {
        fill: cloth.accent,
      })
    }) + circle(x, y, 4, { fill: cloth.pale })
  return (
    hanger(torso.top, 78) +
    sleeves(cloth, torso, { length: 350, spread: 82, cuff: 40 }) +
    body(cloth, torso) +
    neckTag(torso) +
    path("M-40,312 C-20,320 20,320 40,312 L30,372 C10,380 -10,380 -30,372 Z", {
      fill: cloth.pale,
      line: cloth.line,
    }) +
    path("M-8,374 C-12,460 -50,540 -70,600 C-30,604 30,604 70,600 C50,540 12,460 8,374 Z", {
      fill: cloth.deep,
      opacity: 0.35,
    }) +
    both(
      path(edge, { line: cloth.accentLine, width: 14 }) +
        path(edge, { line: cloth.accent, width: 9 }) +
        path(edge, { line: cloth.pale, width: 5, dash: "1 11" })
    ) +
    path("M-136,590 C-110,598 -90,600 -70,600 M136,590 C110,598 90,600 70,600", {
      line: cloth.accent,
      width: 8,
    }) +
    both(path("M149,578 L188,569", { line: cloth.accent, width: 9 })) +
    both(
      blossom(76, 400) + blossom(92, 470) + blossom(68, 330) + blossom(106, 548) + blossom(150, 440)
    ) +
    circle(0, 376, 8, { fill: "#d9a441", line: "#93692a", width: 2 })
  )
}

export function kidsDress(cloth: Cloth): string {
  const top = symmetric(
    [0, 262],
    [
      [
        [24, 262],
        [42, 248],
        [46, 222],
      ],
      [[88, 232]],
      [
        [88, 270],
        [96, 300],
        [108, 318],
      ],
      [
        [104, 350],
        [98, 380],
        [98, 400],
      ],
      [
        [50, 408],
        [20, 409],
        [0, 409],
      ],
    ]
  )
  const layer = (from: number, to: number, wide: number, fill: string, opacity: number) =>
    path(
      symmetric(
        [0, from],
        [
          [[92, from]],
          [
            [130, from + 50],
            [wide - 20, to - 60],
            [wide, to],
          ],
          [
            [wide * 0.85, to + 16],
            [wide * 0.75, to - 4],
            [wide * 0.62, to + 12],
          ],
          [
            [wide * 0.5, to + 24],
            [wide * 0.38, to],
            [wide * 0.26, to + 14],
          ],
          [
            [wide * 0.16, to + 22],
            [wide * 0.06, to + 16],
            [0, to + 10],
          ],
        ]
      ),
      { fill, line: cloth.line, opacity }
    )
  const puff = "M84,232 C128,222 152,258 146,306 C132,318 112,318 104,312 C92,290 86,262 84,232 Z"
  return (
    hanger(222, 74) +
    layer(396, 610, 200, cloth.pale, 0.95) +
    layer(396, 570, 186, cloth.main, 0.9) +
    layer(396, 520, 170, cloth.pale, 0.9) +
    folds(420, 520, [-120, -60, 60, 120]) +
    both(path(puff, { fill: cloth.fill, line: cloth.line })) +
    path(top, { fill: cloth.fill, line: cloth.line }) +
    path("M-98,388 C-40,398 40,398 98,388 V412 C40,422 -40,422 -98,412 Z", {
      fill: cloth.accent,
      line: cloth.accentLine,
    }) +
    both(
      path("M0,402 C26,374 60,376 62,396 C62,420 28,424 0,406 Z", {
        fill: cloth.accent,
        line: cloth.accentLine,
      })
    ) +
    circle(0, 404, 10, { fill: cloth.accent, line: cloth.accentLine })
  )
}

const STRAP = "M48,284 C54,240 56,200 40,168 C32,154 16,150 0,150"

export function overalls(cloth: Cloth): string {
  const stitch = { line: cloth.accent, width: 2, dash: "6 5" }
  const outline = symmetric(
    [0, 262],
    [
      [[62, 262]],
      [
        [66, 330],
        [84, 370],
        [116, 384],
      ],
      [
        [122, 470],
        [128, 580],
        [132, 668],
      ],
      [
        [98, 676],
        [60, 676],
        [28, 672],
      ],
      [
        [24, 600],
        [12, 540],
        [0, 516],
      ],
    ]
  )
  return place(
    both(
      path(STRAP, { line: cloth.line, width: 24 }) + path(STRAP, { line: cloth.main, width: 18 })
    ) +
      path(outline, { fill: cloth.fill, line: cloth.line }) +
      path("M-114,392 C-50,402 50,402 114,392 M-114,412 C-50,422 50,422 114,412", {
        line: cloth.line,
      }) +
      path("M-44,298 H44 V358 L0,372 L-44,358 Z", { fill: cloth.fill, line: cloth.line }) +
      path("M-38,304 H38 V354 L0,366 L-38,354 Z", stitch) +
      both(
        path("M66,416 C70,456 90,468 116,470", { line: cloth.line }) +
          path("M60,418 C66,462 88,476 117,478", stitch)
      ) +
      path("M0,418 V514", { line: cloth.line }) +
      both(
        path("M130,640 C98,648 60,648 26,644", { line: cloth.line }) +
          path("M120,430 L126,636", stitch)
      ) +
      both(circle(48, 280, 11, { fill: cloth.accent, line: cloth.accentLine })) +
      path("M52,540 h46 v46 h-46 Z", { fill: cloth.pale, line: cloth.accent, dash: "6 5" }),
    { y: -6 }
  )
}

export function romper(cloth: Cloth): string {
  const outline = symmetric(
    [0, 262],
    [
      [
        [26, 262],
        [44, 250],
        [50, 224],
      ],
      [[108, 246]],
      [
        [156, 330],
        [170, 380],
        [178, 410],
      ],
      [[128, 430]],
      [
        [116, 390],
        [112, 372],
        [108, 356],
      ],
      [
        [114, 440],
        [124, 520],
        [128, 610],
      ],
      [
        [96, 620],
        [60, 620],
        [30, 612],
      ],
      [
        [26, 570],
        [12, 540],
        [0, 530],
      ],
    ]
  )
  return (
    hanger(222, 74) +
    path("M-50,224 C-26,238 26,238 50,224 L40,260 H-40 Z", { fill: cloth.deep, line: cloth.line }) +
    path(outline, { fill: cloth.fill, line: cloth.line }) +
    both(
      path("M176,398 L126,418", { line: cloth.accent, width: 12 }) +
        path("M127,600 C96,610 60,610 29,602", { line: cloth.accent, width: 12 })
    ) +
    path("M-50,224 C-44,250 -26,262 0,262 C26,262 44,250 50,224", {
      line: cloth.accent,
      width: 11,
    }) +
    path("M0,266 V528", { line: cloth.line }) +
    buttons({ ...cloth, accent: "#ffffff", accentLine: "#9a8f86" }, 286, 500, 6) +
    box(38, 320, 48, 52, 8, { fill: cloth.accent, line: cloth.accentLine })
  )
}
