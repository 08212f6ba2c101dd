/** What a view is given: the parameters of the address. */
export interface ViewProps {
  readonly params: URLSearchParams;
}
