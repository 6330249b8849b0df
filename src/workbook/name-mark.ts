/** Stands in the comment of every defined name that we have added: how a name is known to be ours. */
export const NAME_MARK = "Offtake catalogue ";
