interface TrayRowProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** A deal in the tray: up, down, out. */
export function TrayRow({ name, isFirst, isLast, onMove, onRemove }: TrayRowProps) {
  return (
    <li>
      <span>{name}</span>
      <TrayButton does="earlier" sign="↑" name={`Move ${name} up`} disabled={isFirst} onPress={() => onMove(-1)} />
      <TrayButton does="later" sign="↓" name={`Move ${name} down`} disabled={isLast} onPress={() => onMove(1)} />
      <TrayButton does="remove" sign="✕" name={`Remove ${name}`} disabled={false} onPress={onRemove} />
    </li>
  );
}

interface TrayButtonProps {
  readonly does: "earlier" | "later" | "remove";
  readonly sign: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}

function TrayButton({ does, sign, name, disabled, onPress }: TrayButtonProps) {
  return (
    <button type="button" class="icon-button" data-does={does} aria-label={name} disabled={disabled} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
