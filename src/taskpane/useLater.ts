import { useEffect, useState } from "react";

/** False at first, true once `isOn` has lasted so many milliseconds; false again when it ends. */
export function useLater(isOn: boolean, milliseconds: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const timer = setTimeout(() => setLater(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setLater(false);
    };
  }, [isOn, milliseconds]);
  return isLater;
}
