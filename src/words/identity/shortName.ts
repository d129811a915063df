/** The label of a region that the national lists print: no 省, no 市. */
export function shortName(name: string): string {
  return name.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
}
