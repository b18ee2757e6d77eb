import type { Block, Page } from "../page";

/** How likely a dropped block must be to be content before what stands around it brings it back. */
export interface Chances {
  /** Least probability at which running text between two kept paragraphs or listings comes back. */
  readonly between: number;
  /** The same where all three stand side by side in one element. */
  readonly beside: number;
  /** The same where headings, pictures and the like stand between it and the paragraphs beside it, above and below. */
  readonly amid: number;
  /** Least probability at which a sentence comes back that stands below a kept paragraph, side by side with it. */
  readonly below: number;
  /** The same in a script that few learned pages have. */
  readonly rare: number;
  /** The same in a short text that is hardly anything but sentences, in a language that few learned pages have. */
  readonly half: number;
  /** The same of a paragraph that only residue parts from one above it, in a language that few learned pages have. */
  readonly beyond: number;
  /** The same of several sentences right below what interrupts an article: an advertisement, "Also read: ". */
  readonly interrupted: number;
  /** The same right below a paragraph that stays, as the last one of an article. */
  readonly closing: number;
  /** The same in a language that few learned pages have, right below a paragraph that stays as well. */
  readonly unlearned: number;
  /** The same where it is set apart in an element beside that paragraph: a note, a warning. */
  readonly aside: number;
  /** The same of the notes and warnings of documentation, which are set apart by the class that its programs give them. */
  readonly noted: number;
  /** The same of a quotation next to one that stays: runs of them are kept or dropped as one. */
  readonly quoted: number;
  /** The same of the line that names whose words stay above it. */
  readonly sourced: number;
  /** The same of one right below a kept paragraph, such as a post of somebody; others lead elsewhere as often. */
  readonly cited: number;
  /** Least probability at which a heading comes back that stands above what stays. */
  readonly heading: number;
  /** The same for a line that is set like one, of no such element. */
  readonly subhead: number;
  /** The same where nothing but its place tells. */
  readonly amidst: number;
  /** The same for a label, which must stand in the same element. */
  readonly label: number;
  /** Least probability at which a part of a list comes back when another part stays, or what is above and below it. */
  readonly among: number;
  /** The same of a line that a comma ends, of what ends the sentence below it, and of a part's name, beside what stays. */
  readonly open: number;
}

/** A block that was dropped, and what stands around it. */
export interface Place {
  readonly block: Block;
  readonly above: Block | undefined;
  readonly next: Block | undefined;
  readonly blocks: readonly Block[];
  /** The groups of lists and tables of which a part stays. */
  readonly lists: ReadonlySet<number>;
  /** What comes back above it. */
  readonly back: ReadonlySet<Block>;
  readonly page: Page;
}

export interface Reason {
  readonly why: string;
  /** Names its least probability. */
  readonly threshold: keyof Chances;
  readonly holds: (place: Place) => boolean;
}
