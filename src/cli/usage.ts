/** What `offtake --help` prints. */
export const USAGE = `offtake: documented figures of AI-compute contracts, without a spreadsheet program

  offtake list [--as-of DATE]
      every deal: id, provider, customer, value, end, evidence, whether sources agree

  offtake show ID [--as-of DATE]
      the figures of a deal with their sources

  offtake workbook ID... [--figures | --model | --comparables | --company] --out FILE.xlsx
                           [--as-of DATE] [--rate RATE] [--force]
      an Excel workbook, with a sheet for each deal or one for all
        --figures    documented figures and their sources (when no kind is given)
        --model      the deal model: terms, schedule, present value, mark-to-market, live formulas
        --comparables  the deals named, in one table, per year, megawatt and GPU-hour, with medians
        --company    ID is a company: its documented deals, run-off and bands against what it reports
        --out FILE   where to write it; the name ends in .xlsx
        --rate RATE  discount rate of the model, 9% or 0.09
        --force      replace FILE if it is there

  --as-of DATE   what was documented at the end of that day, for example 2026-06-30; also the model's as-of date
  --help, --version

Ids may be typed in any case, with spaces or underscores. Exit codes: 0 done, 1 could not be done, 2 not understood.
`;
