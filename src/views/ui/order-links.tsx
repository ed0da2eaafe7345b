import css from './order-links.module.css';

interface OrderLinksProps {
  /** Said of them all, before the first. */
  label: string;
  orders: readonly { name: string; href: string; isCurrent: boolean }[];
}

/** The orders that a list can stand in. Each is an address of its own, so that Back and Share keep it. */
export function OrderLinks({ label, orders }: OrderLinksProps) {
  return (
    <nav class={css.orders} aria-label={label}>
      {orders.map(({ name, href, isCurrent }) => (
        <a key={name} href={href} aria-current={isCurrent ? 'true' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
