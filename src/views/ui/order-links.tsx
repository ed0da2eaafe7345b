import css from './order-links.module.css';

interface OrderLinksProps {
  /** Read before the first of them, for all. */
  label: string;
  orders: readonly { name: string; href: string; isCurrent: boolean }[];
}

/** The possible orders of a list. Each is an address of its own, so that Back and Share preserve it. */
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
